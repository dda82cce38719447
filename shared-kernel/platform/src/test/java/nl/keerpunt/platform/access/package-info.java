@NullMarked
package nl.keerpunt.platform.access;

import org.jspecify.annotations.NullMarked;
