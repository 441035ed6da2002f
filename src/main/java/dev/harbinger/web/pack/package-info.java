/** Rule packs over HTTP, read only: what Harbinger knows, and where it has it from. */
@NullMarked
package dev.harbinger.web.pack;

import org.jspecify.annotations.NullMarked;
