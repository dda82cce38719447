@NullMarked
package nl.keerpunt.platform.mandate;

import org.jspecify.annotations.NullMarked;
