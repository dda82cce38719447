@NullMarked
package nl.keerpunt.load.measuring;

import org.jspecify.annotations.NullMarked;
