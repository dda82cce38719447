@NullMarked
package nl.keerpunt.token;

import org.jspecify.annotations.NullMarked;
