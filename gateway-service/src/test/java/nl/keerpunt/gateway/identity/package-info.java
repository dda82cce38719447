@NullMarked
package nl.keerpunt.gateway.identity;

import org.jspecify.annotations.NullMarked;
