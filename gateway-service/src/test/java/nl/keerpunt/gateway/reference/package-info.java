@NullMarked
package nl.keerpunt.gateway.reference;

import org.jspecify.annotations.NullMarked;
