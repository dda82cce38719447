@NullMarked
package nl.keerpunt.platform.bounds;

import org.jspecify.annotations.NullMarked;
