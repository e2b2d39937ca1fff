package org.longhand.people.voice;

import java.util.List;

/** Invented notes of one chatty person, and two drafts: one in that manner, one in another. */
public final class Notes {

    public static final List<String> CHATTY = List.of("""
            Hiya Tess,

            Well I made it to the coast in one piece, no thanks to the bus! It's cold and I don't care. I've got a \
            room over a chip shop, so everything I own smells of vinegar, and honestly I can't say I mind. You'd love \
            the landlady. She's got three parrots and she talks to them all day long. I'll send you a picture when I \
            work out how. Honestly though, don't let Mum worry. I'm eating, I'm sleeping, I'm fine! Tell the dog I \
            miss him.

            Big hug,
            Robin""", """
            Hiya Tess,

            It's me again, sorry! I know I said I'd ring but the phone's dead and I've lost the charger (don't laugh). \
            I'm at the library and there's a man asleep next to me with his mouth open. Honestly I can't look away. \
            Work's fine. They've put me on the early shift so I'm up with the gulls, and I don't hate it. You wouldn't \
            believe the sky at five! I'll be home for your party, don't you dare start without me.

            Big hug,
            Robin""", """
            Hiya Mo,

            I've been meaning to say thanks for the boots, they're great! They don't leak and they don't squeak and \
            I've walked to the lighthouse and back in them twice. Honestly I didn't think I'd need them but it's \
            rained since Tuesday. I'm learning to play cards with the old boys at the pub. They cheat. I can't prove \
            it but they do! I'll win my money back, you'll see. Come and visit, won't you? There's a sofa and it's \
            only a bit broken.

            Big hug,
            Robin""", """
            Hiya Tess,

            Right, big news! I've bought a boat. It's tiny and it's got a hole in it, but it's mine, and I've told \
            everyone at work so I can't go back on it now. Honestly I don't know what I was thinking. The man who sold \
            it to me said it'd be good as new by spring. He didn't say which spring! I'll paint it yellow. You can \
            pick the name, but it can't be rude, because the landlady's going to bless it and I don't want her to \
            faint.

            Big hug,
            Robin""", """
            Hiya Mo,

            I'm writing this on the beach so don't mind the sand! It's the first warm day and I've got my feet in the \
            water. I can't tell you how good that is. Honestly I think I'll stay another year. I know that isn't the \
            plan, and I know what Mum'll say, but I don't think I'm done here. You'd understand if you saw it. There's \
            a bench I like. I've started drawing again, just gulls so far, and they're terrible, they won't sit still!

            Big hug,
            Robin""");

    public static final String SAME_HAND = """
            Dear June,

            I've found your hat! It's been in the boot of my car since the wedding and I don't know how it got there. \
            Honestly I can't stop laughing. It's a bit flat now but it's still a hat. I'll bring it when I come up, \
            and you can't say I never give you anything. I'm not sure which train it'll be, but don't wait up. There's \
            news too, but it's good and it'll keep. You'd better have cake!

            Yours,
            Robin""";

    public static final String OTHER_HAND = """
            Dear June,

            It is with considerable pleasure that I write to inform you of the recovery of the hat which was believed \
            to have been lost upon the occasion of the wedding. The object in question had been concealed, for the \
            whole of this period, within the compartment at the rear of the vehicle; the manner of its arrival there \
            must remain a matter of conjecture. Although its form has suffered to some extent, it may nevertheless be \
            recognised by those to whom it was once familiar. The return of the same shall be undertaken upon the next \
            visit to the region of your residence.

            Yours,
            Robin""";

    private Notes() {}
}
