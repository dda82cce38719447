@NullMarked
package nl.keerpunt.gateway.wiring;

import org.jspecify.annotations.NullMarked;
