/**
 * The plan as a household takes it home (plan op papier): in plain Dutch (B1), as text and as a tagged PDF. It holds
 * the purpose, goals with their scales, who does what and when, whom to call, what was agreed and when, and that a
 * formal decision can be asked for at any time. It is read from the plan as it is shown to whoever makes it. Read only.
 */
@NullMarked
package nl.keerpunt.plan.plandocument;

import org.jspecify.annotations.NullMarked;
