@NullMarked
package nl.keerpunt.testing.message;

import org.jspecify.annotations.NullMarked;
