package org.prevail.document;

import java.util.Map;

/** What a version consists of, ready to be frozen. Texts are rendered and checked; keyed by locale tag. */
record Edition(Placement placement, String changeNote, Map<String, Text> texts) {}
