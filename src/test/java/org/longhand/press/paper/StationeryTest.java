package org.longhand.press.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.longhand.hand.Line;
import org.longhand.hand.Page;
import org.longhand.hand.Sheet;
import org.longhand.press.draw.Canvas;
import org.longhand.press.draw.Detail;
import org.longhand.press.draw.Plotter;

class StationeryTest {

    private static final class Bounds implements Canvas {

        private final List<int[]> points = new ArrayList<>();

        @Override
        public void pen(int rgb, int width) {
            // Only where it goes matters here.
        }

        @Override
        public void moveTo(int x, int y) {
            points.add(new int[] {x, y});
        }

        @Override
        public void lineTo(int x, int y) {
            points.add(new int[] {x, y});
        }

        @Override
        public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
            points.add(new int[] {x1, y1});
            points.add(new int[] {x2, y2});
            points.add(new int[] {x, y});
        }
    }

    @ParameterizedTest
    @EnumSource(Stationery.class)
    void nothingIsDrawnBeyondThePaper(Stationery stationery) {
        for (Sheet sheet : Sheets.all()) {
            Bounds bounds = new Bounds();
            stationery.lay(new Page(1, sheet, sheet.xHeight(), List.of()), new Plotter(bounds, Detail.FINE));
            assertThat(bounds.points.isEmpty()).isEqualTo(stationery == Stationery.PLAIN);
            assertThat(bounds.points).allSatisfy(point -> {
                assertThat(point[0]).isBetween(0, Detail.FINE.units(sheet.width()));
                assertThat(point[1]).isBetween(0, Detail.FINE.units(sheet.height()));
            });
        }
    }

    @Test
    void decorationLeavesRoomToWrite() {
        for (Stationery stationery : List.of(Stationery.AIRMAIL, Stationery.BOTANICAL)) {
            for (Sheet sheet : Sheets.all()) {
                Bounds bounds = new Bounds();
                stationery.lay(new Page(1, sheet, sheet.xHeight(), List.of()), new Plotter(bounds, Detail.FINE));
                assertThat(bounds.points).noneSatisfy(point -> {
                    assertThat(point[0] / 10.0).isBetween(sheet.left(), sheet.width() - sheet.right());
                    assertThat(point[1] / 10.0).isBetween(sheet.top(), sheet.height() - sheet.bottom());
                });
            }
        }
    }

    @Test
    void rulesLieJustUnderTheWriting() {
        List<Line> lines = new ArrayList<>();
        // A gap of two lines, a hand that wanders, a pitch that is not the sheet's own.
        double[] baselines = {80.3, 101.1, 143.2, 163.9, 185.2, 205.8};
        for (double baseline : baselines) {
            lines.add(new Line(Line.Role.BODY, 0, baseline, 0, List.of()));
        }
        lines.add(new Line(Line.Role.PAGE_NUMBER, 0, 571, 0, List.of()));
        Ruling ruling = Ruling.of(new Page(1, Sheets.A5, 5.5, lines));

        assertThat(ruling.pitch()).isCloseTo(20.95, Offset.offset(0.05));
        List<Double> rules = ruling.within(60, 560, 1);
        assertThat(rules.get(0)).isBetween(60.0, 60.0 + ruling.pitch());
        assertThat(rules.get(rules.size() - 1)).isBetween(560 - ruling.pitch(), 560.0);
        for (double baseline : baselines) {
            assertThat(rules).anySatisfy(rule -> assertThat(rule).isCloseTo(baseline, Offset.offset(0.4)));
        }
    }

    @Test
    void onlyTheFirstPageHasFlowers() {
        Bounds second = new Bounds();
        Stationery.BOTANICAL.lay(new Page(2, Sheets.A5, 5.5, List.of()), new Plotter(second, Detail.FINE));

        assertThat(second.points).isEmpty();
    }

    @Test
    void everyStationeryIsFoundByItsName() {
        for (Stationery stationery : Stationery.values()) {
            assertThat(Stationery.named(stationery.id())).contains(stationery);
            assertThat(stationery.id()).matches("[a-z]+(-[a-z]+)*");
        }
        assertThat(Stationery.named("PLAIN")).isEmpty();
    }
}
