/** The briefing of an assessment: a page of headings, paragraphs, lists and tables, written as Markdown or HTML. */
@NullMarked
package dev.harbinger.question.brief;

import org.jspecify.annotations.NullMarked;
