@NullMarked
package nl.keerpunt.gateway.limit;

import org.jspecify.annotations.NullMarked;
