@NullMarked
package nl.keerpunt.gateway.neighbour;

import org.jspecify.annotations.NullMarked;
