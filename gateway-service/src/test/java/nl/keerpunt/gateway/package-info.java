@NullMarked
package nl.keerpunt.gateway;

import org.jspecify.annotations.NullMarked;
