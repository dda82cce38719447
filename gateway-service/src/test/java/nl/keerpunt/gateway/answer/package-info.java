@NullMarked
package nl.keerpunt.gateway.answer;

import org.jspecify.annotations.NullMarked;
