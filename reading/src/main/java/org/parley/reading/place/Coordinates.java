package org.parley.reading.place;

/**
 * A point on the earth, in degrees (WGS 84).
 *
 * @param latitude from -90 in the south to 90 in the north
 * @param longitude from -180 in the west to 180 in the east
 */
public record Coordinates(double latitude, double longitude) {

    public Coordinates {
        boolean sane = latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180;
        if (!sane) {
            throw new IllegalArgumentException("Not on the earth: " + latitude + ", " + longitude);
        }
    }
}
