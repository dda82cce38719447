/**
 * The only door to the platform. It knows no household, no plan and no money.
 *
 * <p>A request gets a correlation id and the headers of every answer, shows a token that is checked, keeps within
 * the limits of size and method, and is sent on to the one service its path belongs to. A service that is down or
 * slow becomes a clear problem. Beside the routes there are three public doors: the merged description of the API, a
 * page that lists it, and the health of the whole.
 */
@NullMarked
package nl.keerpunt.gateway;

import org.jspecify.annotations.NullMarked;
