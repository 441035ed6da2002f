/**
 * What requests and answers may hold at a time: bytes of bodies that came in, bytes of answers that were not taken yet,
 * and the time that both may take. Every connection passes here, whatever answers its requests.
 */
@NullMarked
package dev.harbinger.web.traffic;

import org.jspecify.annotations.NullMarked;
