package org.longhand.drafting.composer.de;

/** How the readers are addressed. */
enum GermanAddress {
    DU("du", "dir", "dich", "dich", "dir"),
    IHR("ihr", "euch", "euch", "euch", "euch"),
    SIE("Sie", "Ihnen", "Sie", "sich", "sich");

    final String subject;
    final String whom;
    final String object;
    final String self;
    final String forSelf;

    GermanAddress(String subject, String whom, String object, String self, String forSelf) {
        this.subject = subject;
        this.whom = whom;
        this.object = object;
        this.self = self;
        this.forSelf = forSelf;
    }

    String own(String ending) {
        return switch (this) {
            case DU -> "dein" + ending;
            case IHR -> ending.isEmpty() ? "euer" : "eur" + ending;
            case SIE -> "Ihr" + ending;
        };
    }
}
