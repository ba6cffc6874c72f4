package org.parley.reading.event.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.reading.event.frame.FrameLexicon.Worded;

/** The frames whose words stand in a sentence and that were not taken, and why; worked out only for somebody who asks. */
public final class NearMisses {

    private final FrameMatcher matcher;

    public NearMisses(FrameMatcher matcher) {
        this.matcher = matcher;
    }

    /**
     * A frame that was not taken.
     *
     * @param frame which
     * @param unmet the first of its conditions that does not hold, as its file writes it; empty where all do and another fits more closely
     */
    public record Miss(Frame frame, String unmet) {}

    /** The frames of the word at a token that were not taken, the most specific first; each frame once. */
    public List<Miss> at(SentenceFrames frames, int token) {
        Match taken = frames.at(token);
        Map<Frame, Miss> misses = new LinkedHashMap<>();
        for (Worded worded : frames.begun(token)) {
            Match match = matcher.bound(frames, worded, token);
            if (match != null && !isSame(taken, worded.frame())) {
                Condition unmet = matcher.unmet(frames, match);
                misses.putIfAbsent(worded.frame(), new Miss(worded.frame(), unmet == null ? "" : unmet.text()));
            }
        }
        return new ArrayList<>(misses.values());
    }

    private static boolean isSame(@Nullable Match taken, Frame frame) {
        return taken != null && taken.frame().id().equals(frame.id());
    }
}
