package org.prevail.console.view;

import org.prevail.review.SignOff;

/** A sign-off, and who signed. */
public record SignOffRow(SignOff signOff, Actor by) {}
