@NullMarked
package nl.keerpunt.platform.ending;

import org.jspecify.annotations.NullMarked;
