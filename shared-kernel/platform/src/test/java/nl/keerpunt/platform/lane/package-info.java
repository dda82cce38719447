@NullMarked
package nl.keerpunt.platform.lane;

import org.jspecify.annotations.NullMarked;
