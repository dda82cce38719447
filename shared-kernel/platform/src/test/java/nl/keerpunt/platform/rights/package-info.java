@NullMarked
package nl.keerpunt.platform.rights;

import org.jspecify.annotations.NullMarked;
