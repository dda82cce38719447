/**
 * Where commands are decided and committed. What waits for a lane is carried out together: one unit of work, one
 * transaction, one append, one commit, and then the answers.
 */
@NullMarked
package nl.keerpunt.platform.lane;

import org.jspecify.annotations.NullMarked;
