@NullMarked
package nl.keerpunt.platform.household;

import org.jspecify.annotations.NullMarked;
