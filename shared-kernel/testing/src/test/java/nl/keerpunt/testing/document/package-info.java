@NullMarked
package nl.keerpunt.testing.document;

import org.jspecify.annotations.NullMarked;
