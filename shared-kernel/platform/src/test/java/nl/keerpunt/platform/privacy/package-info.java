@NullMarked
package nl.keerpunt.platform.privacy;

import org.jspecify.annotations.NullMarked;
