/** The briefing of an assessment: a page of headings, paragraphs, lists and tables, written as Markdown or HTML. */
@NullMarked
package dev.harbinger.explanation.brief;

import org.jspecify.annotations.NullMarked;
