@NullMarked
package nl.keerpunt.platform.wake;

import org.jspecify.annotations.NullMarked;
