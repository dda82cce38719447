@NullMarked
package nl.keerpunt.budget.seal;

import org.jspecify.annotations.NullMarked;
