@NullMarked
package nl.keerpunt.gateway.health;

import org.jspecify.annotations.NullMarked;
