@NullMarked
package nl.keerpunt.platform.keys;

import org.jspecify.annotations.NullMarked;
