@NullMarked
package nl.keerpunt.answer;

import org.jspecify.annotations.NullMarked;
