@NullMarked
package nl.keerpunt.local.identity;

import org.jspecify.annotations.NullMarked;
