@NullMarked
package nl.keerpunt.gateway.route;

import org.jspecify.annotations.NullMarked;
