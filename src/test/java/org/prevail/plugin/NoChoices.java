package org.prevail.plugin;

/** Where no owner chose anything. */
public final class NoChoices extends Choices {}
