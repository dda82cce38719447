@NullMarked
package nl.keerpunt.platform.store;

import org.jspecify.annotations.NullMarked;
