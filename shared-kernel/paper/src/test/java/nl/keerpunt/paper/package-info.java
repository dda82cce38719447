@NullMarked
package nl.keerpunt.paper;

import org.jspecify.annotations.NullMarked;
