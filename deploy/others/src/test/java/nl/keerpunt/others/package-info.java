/**
 * Parts of the story, played by clients that were generated from what the gateway serves: as an integrator would, who
 * has that document and nothing else of ours.
 */
package nl.keerpunt.others;
