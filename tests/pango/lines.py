"""What Pango makes of texts, with the kiosk's own fonts only: where lines may end, where they end, what is drawn from left to right.

Reads a JSON object from its input: `fonts`, a folder; `texts`, each with `text`, `rtl`, `widths`, `drawn` and `spans`, the faces by
bytes as [start, end, family, points]. Writes a JSON list: for each text `breaks`, the bytes after which a line may end, and `set`,
for each width the lines: [start, end, clusters]; if `drawn`, clusters from left to right as [start, end, level, points wide].
Needs Debian's python3-gi and gir1.2-pango-1.0 (`tools/setup --test`).
"""

import bisect
import json
import os
import sys
import tempfile

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <cachedir>{cache}</cachedir>
  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
"""


def main():
    asked = json.load(sys.stdin)
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "fonts.conf"), "w", encoding="utf-8") as out:
            out.write(FONTS.format(fonts=asked["fonts"], cache=os.path.join(folder, "cache")))
        os.environ["FONTCONFIG_FILE"] = os.path.join(folder, "fonts.conf")
        os.environ["PANGO_LANGUAGE"] = "en"
        answer = Pango().texts(asked["texts"])
    sys.stdout.write(json.dumps(answer))  # at one go: `dump` writes number by number


class Pango:
    def __init__(self):
        import gi

        gi.require_version("Pango", "1.0")
        gi.require_version("PangoFT2", "1.0")
        from gi.repository import Pango as pango
        from gi.repository import PangoFT2

        self.pango = pango
        fonts = PangoFT2.FontMap.new()
        fonts.set_resolution(72, 72)  # so that a point is a pixel
        self.context = pango.FontMap.create_context(fonts)
        self.context.set_round_glyph_positions(False)

    def texts(self, texts):
        return [self.text(**one) for one in texts]

    def text(self, text, rtl, widths, drawn, spans):
        pango = self.pango
        self.context.set_base_dir(pango.Direction.RTL if rtl else pango.Direction.LTR)
        layout = pango.Layout.new(self.context)
        layout.set_auto_dir(False)
        layout.set_text(text, -1)
        layout.set_attributes(self.attributes(spans))
        layout.set_wrap(pango.WrapMode.WORD)
        layout.set_width(1)
        breaks = [line.start_index + line.length for line in self.lines(layout)]
        layout.set_wrap(pango.WrapMode.WORD_CHAR)
        set_lines = []
        for width in widths:
            layout.set_width(round(width * pango.SCALE))
            lines = [[line.start_index, line.start_index + line.length, []] for line in self.lines(layout)]
            if drawn:
                self.add_clusters(layout, text.encode(), lines)
            set_lines.append(lines)
        return {"breaks": breaks, "set": set_lines}

    def attributes(self, spans):
        pango = self.pango
        attributes = pango.AttrList()
        for start, end, family, points in spans:
            font = pango.FontDescription()
            font.set_family(family)
            font.set_size(round(points * pango.SCALE))
            span = pango.attr_font_desc_new(font)
            span.start_index, span.end_index = start, end
            attributes.insert(span)
        attributes.insert(pango.attr_insert_hyphens_new(False))
        return attributes

    @staticmethod
    def lines(layout):
        return [layout.get_line_readonly(number) for number in range(layout.get_line_count())]

    def add_clusters(self, layout, text, lines):
        starts = [line[0] for line in lines]
        at = layout.get_iter()
        more = True
        while more:
            run = at.get_run_readonly()
            if run is None:  # a line's end
                more = at.next_run()
            else:
                line = lines[bisect.bisect(starts, run.item.offset) - 1]
                more = self.add_run(at, run.item, text, line[2])

    def add_run(self, at, item, text, clusters):
        """The clusters of a run, each as far as the next one; whether more comes after it."""
        # Each look at something of Pango's is dear.
        start, end, level, scale = item.offset, item.offset + item.length, item.analysis.level, self.pango.SCALE
        places, widths = [], []
        more, place = True, at.get_index()
        while more and start <= place < end:
            places.append(place)
            widths.append(round(at.get_cluster_extents()[1].width / scale, 3))
            more = at.next_cluster()
            place = at.get_index()
        if level % 2 == 0:
            ends = places[1:] + [end]
        else:
            # Pango names the last character of a cluster that runs from the right.
            ends = [place + length(text[place]) for place in places]
            places = ends[1:] + [start]
        clusters.extend([place, end, level, width] for place, end, width in zip(places, ends, widths))
        return more


def length(byte):
    return 1 if byte < 0x80 else 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4


main()
