@NullMarked
package nl.keerpunt.gateway.description;

import org.jspecify.annotations.NullMarked;
