@NullMarked
package nl.keerpunt.platform.epoch;

import org.jspecify.annotations.NullMarked;
