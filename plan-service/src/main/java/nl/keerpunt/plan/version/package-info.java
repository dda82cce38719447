/** What the household agreed to: the versions of its plan. */
@NullMarked
package nl.keerpunt.plan.version;

import org.jspecify.annotations.NullMarked;
