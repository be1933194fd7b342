// Made from checklists/, mappings/ and audits/ by `swift run generate-reference`. Change those, not this file.

#include "CShippedFiles.h"

// A C23 directive; the language standard of a package is also that of what Swift imports, where it renames types.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file0[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A01.json")
#embed "../../audits/2025-h2-case-file/cases/C-A01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file1[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A02.json")
#embed "../../audits/2025-h2-case-file/cases/C-A02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file2[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A03.json")
#embed "../../audits/2025-h2-case-file/cases/C-A03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file3[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A04.json")
#embed "../../audits/2025-h2-case-file/cases/C-A04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file4[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A05.json")
#embed "../../audits/2025-h2-case-file/cases/C-A05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file5[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A06.json")
#embed "../../audits/2025-h2-case-file/cases/C-A06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file6[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A07.json")
#embed "../../audits/2025-h2-case-file/cases/C-A07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file7[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-A08.json")
#embed "../../audits/2025-h2-case-file/cases/C-A08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file8[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B01.json")
#embed "../../audits/2025-h2-case-file/cases/C-B01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file9[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B02.json")
#embed "../../audits/2025-h2-case-file/cases/C-B02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file10[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B03.json")
#embed "../../audits/2025-h2-case-file/cases/C-B03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file11[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B04.json")
#embed "../../audits/2025-h2-case-file/cases/C-B04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file12[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B05.json")
#embed "../../audits/2025-h2-case-file/cases/C-B05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file13[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B06.json")
#embed "../../audits/2025-h2-case-file/cases/C-B06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file14[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B07.json")
#embed "../../audits/2025-h2-case-file/cases/C-B07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file15[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B08.json")
#embed "../../audits/2025-h2-case-file/cases/C-B08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file16[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B09.json")
#embed "../../audits/2025-h2-case-file/cases/C-B09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file17[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B10.json")
#embed "../../audits/2025-h2-case-file/cases/C-B10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file18[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B11.json")
#embed "../../audits/2025-h2-case-file/cases/C-B11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file19[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B12.json")
#embed "../../audits/2025-h2-case-file/cases/C-B12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file20[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B13.json")
#embed "../../audits/2025-h2-case-file/cases/C-B13.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file21[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B14.json")
#embed "../../audits/2025-h2-case-file/cases/C-B14.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file22[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B15.json")
#embed "../../audits/2025-h2-case-file/cases/C-B15.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file23[] = {
#if __has_embed("../../audits/2025-h2-case-file/cases/C-B16.json")
#embed "../../audits/2025-h2-case-file/cases/C-B16.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file24[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A01.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file25[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A02.qa-officer.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A02.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file26[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A02.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A02.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file27[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A03.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A03.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file28[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A04.adviser.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A04.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file29[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A05.qa-officer.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A05.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file30[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A05.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A05.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file31[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A06.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A06.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file32[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A07.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A07.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file33[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-A08.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-A08.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file34[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B01.tm-cp-west.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file35[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B02.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B02.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file36[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B03.qa-lead.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B03.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file37[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B03.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B03.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file38[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B04.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B04.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file39[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B05.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B05.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file40[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B06.adviser.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B06.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file41[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B07.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B07.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file42[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B08.qa-officer.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B08.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file43[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B08.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B08.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file44[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B09.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B09.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file45[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B10.tm-duty-north.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B10.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file46[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B11.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B11.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file47[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B12.qa-lead.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B12.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file48[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B12.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B12.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file49[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B13.tm-duty-south.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B13.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file50[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B14.adviser.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B14.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file51[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B15.qa-lead.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B15.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file52[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B15.tm-cp-east.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B15.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file53[] = {
#if __has_embed("../../audits/2025-h2-case-file/journals/C-B16.tm-early-help.jsonl")
#embed "../../audits/2025-h2-case-file/journals/C-B16.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file54[] = {
#if __has_embed("../../audits/2025-h2-case-file/round.yaml")
#embed "../../audits/2025-h2-case-file/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file55[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A01.json")
#embed "../../audits/2026-h1-case-file/cases/C-A01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file56[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A02.json")
#embed "../../audits/2026-h1-case-file/cases/C-A02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file57[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A03.json")
#embed "../../audits/2026-h1-case-file/cases/C-A03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file58[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A04.json")
#embed "../../audits/2026-h1-case-file/cases/C-A04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file59[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A05.json")
#embed "../../audits/2026-h1-case-file/cases/C-A05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file60[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A06.json")
#embed "../../audits/2026-h1-case-file/cases/C-A06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file61[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A07.json")
#embed "../../audits/2026-h1-case-file/cases/C-A07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file62[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-A08.json")
#embed "../../audits/2026-h1-case-file/cases/C-A08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file63[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D01.json")
#embed "../../audits/2026-h1-case-file/cases/C-D01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file64[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D02.json")
#embed "../../audits/2026-h1-case-file/cases/C-D02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file65[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D03.json")
#embed "../../audits/2026-h1-case-file/cases/C-D03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file66[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D04.json")
#embed "../../audits/2026-h1-case-file/cases/C-D04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file67[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D05.json")
#embed "../../audits/2026-h1-case-file/cases/C-D05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file68[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D06.json")
#embed "../../audits/2026-h1-case-file/cases/C-D06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file69[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D07.json")
#embed "../../audits/2026-h1-case-file/cases/C-D07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file70[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D08.json")
#embed "../../audits/2026-h1-case-file/cases/C-D08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file71[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D09.json")
#embed "../../audits/2026-h1-case-file/cases/C-D09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file72[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D10.json")
#embed "../../audits/2026-h1-case-file/cases/C-D10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file73[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D11.json")
#embed "../../audits/2026-h1-case-file/cases/C-D11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file74[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D12.json")
#embed "../../audits/2026-h1-case-file/cases/C-D12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file75[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D13.json")
#embed "../../audits/2026-h1-case-file/cases/C-D13.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file76[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D14.json")
#embed "../../audits/2026-h1-case-file/cases/C-D14.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file77[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D15.json")
#embed "../../audits/2026-h1-case-file/cases/C-D15.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file78[] = {
#if __has_embed("../../audits/2026-h1-case-file/cases/C-D16.json")
#embed "../../audits/2026-h1-case-file/cases/C-D16.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file79[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A01.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A01.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file80[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A01.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file81[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A02.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A02.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file82[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A03.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A03.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file83[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A04.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A04.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file84[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A05.adviser.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A05.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file85[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A06.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A06.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file86[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A07.adviser.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A07.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file87[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A07.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A07.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file88[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-A08.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-A08.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file89[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D01.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D01.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file90[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D02.tm-duty-north.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D02.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file91[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D03.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D03.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file92[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D03.tm-cp-west.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D03.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file93[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D04.adviser.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D04.adviser.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file94[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D05.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D05.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file95[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D06.qa-officer.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D06.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file96[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D07.tm-duty-south.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D07.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file97[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D08.qa-officer.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D08.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file98[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D08.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D08.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file99[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D09.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D09.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file100[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D10.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D10.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file101[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D11.qa-officer.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D11.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file102[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D11.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D11.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file103[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D12.tm-early-help.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D12.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file104[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D13.tm-cp-east.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D13.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file105[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D14.qa-lead.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D14.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file106[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D14.tm-duty-north.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D14.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file107[] = {
#if __has_embed("../../audits/2026-h1-case-file/journals/C-D15.tm-duty-north.jsonl")
#embed "../../audits/2026-h1-case-file/journals/C-D15.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file108[] = {
#if __has_embed("../../audits/2026-h1-case-file/round.yaml")
#embed "../../audits/2026-h1-case-file/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file109[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G01.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file110[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G02.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file111[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G03.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file112[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G04.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file113[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G05.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file114[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G06.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file115[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G07.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file116[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G08.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file117[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G09.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file118[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G10.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file119[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G11.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file120[] = {
#if __has_embed("../../audits/2026-h2-core-groups/cases/C-G12.json")
#embed "../../audits/2026-h2-core-groups/cases/C-G12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file121[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G01.qa-lead.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G01.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file122[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G01.tm-early-help.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G01.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file123[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G02.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G02.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file124[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G03.tm-early-help.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G03.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file125[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G04.qa-lead.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G04.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file126[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G05.qa-lead.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G05.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file127[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G06.tm-duty-south.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G06.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file128[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G07.qa-officer.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G07.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file129[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G08.qa-lead.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G08.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file130[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G09.qa-lead.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G09.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file131[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G09.qa-officer.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G09.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file132[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G10.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G10.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file133[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G11.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G11.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file134[] = {
#if __has_embed("../../audits/2026-h2-core-groups/journals/C-G12.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-core-groups/journals/C-G12.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file135[] = {
#if __has_embed("../../audits/2026-h2-core-groups/round.yaml")
#embed "../../audits/2026-h2-core-groups/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file136[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D01.json")
#embed "../../audits/2026-h2-involvement/cases/C-D01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file137[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D02.json")
#embed "../../audits/2026-h2-involvement/cases/C-D02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file138[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D03.json")
#embed "../../audits/2026-h2-involvement/cases/C-D03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file139[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D04.json")
#embed "../../audits/2026-h2-involvement/cases/C-D04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file140[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D05.json")
#embed "../../audits/2026-h2-involvement/cases/C-D05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file141[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D06.json")
#embed "../../audits/2026-h2-involvement/cases/C-D06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file142[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D07.json")
#embed "../../audits/2026-h2-involvement/cases/C-D07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file143[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D08.json")
#embed "../../audits/2026-h2-involvement/cases/C-D08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file144[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D09.json")
#embed "../../audits/2026-h2-involvement/cases/C-D09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file145[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D10.json")
#embed "../../audits/2026-h2-involvement/cases/C-D10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file146[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D11.json")
#embed "../../audits/2026-h2-involvement/cases/C-D11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file147[] = {
#if __has_embed("../../audits/2026-h2-involvement/cases/C-D12.json")
#embed "../../audits/2026-h2-involvement/cases/C-D12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file148[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D01.qa-officer.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D01.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file149[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D02.qa-lead.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D02.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file150[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D02.qa-officer.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D02.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file151[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D03.qa-lead.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D03.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file152[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D04.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D04.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file153[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D05.qa-officer.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D05.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file154[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D06.tm-early-help.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D06.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file155[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D07.qa-lead.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D07.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file156[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D08.tm-early-help.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D08.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file157[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D09.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D09.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file158[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D10.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D10.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file159[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D11.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D11.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file160[] = {
#if __has_embed("../../audits/2026-h2-involvement/journals/C-D12.tm-duty-south.jsonl")
#embed "../../audits/2026-h2-involvement/journals/C-D12.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file161[] = {
#if __has_embed("../../audits/2026-h2-involvement/round.yaml")
#embed "../../audits/2026-h2-involvement/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file162[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G01.json")
#embed "../../audits/2026-h2-plans/cases/C-G01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file163[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G02.json")
#embed "../../audits/2026-h2-plans/cases/C-G02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file164[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G03.json")
#embed "../../audits/2026-h2-plans/cases/C-G03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file165[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G04.json")
#embed "../../audits/2026-h2-plans/cases/C-G04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file166[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G05.json")
#embed "../../audits/2026-h2-plans/cases/C-G05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file167[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G06.json")
#embed "../../audits/2026-h2-plans/cases/C-G06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file168[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G07.json")
#embed "../../audits/2026-h2-plans/cases/C-G07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file169[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G08.json")
#embed "../../audits/2026-h2-plans/cases/C-G08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file170[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G09.json")
#embed "../../audits/2026-h2-plans/cases/C-G09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file171[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G10.json")
#embed "../../audits/2026-h2-plans/cases/C-G10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file172[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G11.json")
#embed "../../audits/2026-h2-plans/cases/C-G11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file173[] = {
#if __has_embed("../../audits/2026-h2-plans/cases/C-G12.json")
#embed "../../audits/2026-h2-plans/cases/C-G12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file174[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G01.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G01.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file175[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G02.qa-officer.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G02.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file176[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G03.qa-lead.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G03.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file177[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G04.qa-lead.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G04.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file178[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G05.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G05.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file179[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G06.qa-officer.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G06.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file180[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G07.tm-early-help.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G07.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file181[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G08.qa-lead.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G08.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file182[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G08.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G08.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file183[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G09.tm-duty-south.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G09.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file184[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G10.qa-lead.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G10.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file185[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G11.tm-early-help.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G11.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file186[] = {
#if __has_embed("../../audits/2026-h2-plans/journals/C-G12.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-plans/journals/C-G12.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file187[] = {
#if __has_embed("../../audits/2026-h2-plans/round.yaml")
#embed "../../audits/2026-h2-plans/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file188[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G01.json")
#embed "../../audits/2026-h2-strategy/cases/C-G01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file189[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G02.json")
#embed "../../audits/2026-h2-strategy/cases/C-G02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file190[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G03.json")
#embed "../../audits/2026-h2-strategy/cases/C-G03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file191[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G04.json")
#embed "../../audits/2026-h2-strategy/cases/C-G04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file192[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G05.json")
#embed "../../audits/2026-h2-strategy/cases/C-G05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file193[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G06.json")
#embed "../../audits/2026-h2-strategy/cases/C-G06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file194[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G07.json")
#embed "../../audits/2026-h2-strategy/cases/C-G07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file195[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G08.json")
#embed "../../audits/2026-h2-strategy/cases/C-G08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file196[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G09.json")
#embed "../../audits/2026-h2-strategy/cases/C-G09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file197[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G10.json")
#embed "../../audits/2026-h2-strategy/cases/C-G10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file198[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G11.json")
#embed "../../audits/2026-h2-strategy/cases/C-G11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file199[] = {
#if __has_embed("../../audits/2026-h2-strategy/cases/C-G12.json")
#embed "../../audits/2026-h2-strategy/cases/C-G12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file200[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G01.tm-early-help.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G01.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file201[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G02.tm-duty-south.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G02.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file202[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G03.qa-officer.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G03.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file203[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G04.qa-officer.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G04.qa-officer.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file204[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G05.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G05.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file205[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G06.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G06.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file206[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G07.qa-lead.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G07.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file207[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G07.tm-duty-south.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G07.tm-duty-south.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file208[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G08.qa-lead.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G08.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file209[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G09.tm-early-help.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G09.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file210[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G10.tm-cp-east.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G10.tm-cp-east.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file211[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G11.qa-lead.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G11.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file212[] = {
#if __has_embed("../../audits/2026-h2-strategy/journals/C-G12.tm-early-help.jsonl")
#embed "../../audits/2026-h2-strategy/journals/C-G12.tm-early-help.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file213[] = {
#if __has_embed("../../audits/2026-h2-strategy/round.yaml")
#embed "../../audits/2026-h2-strategy/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file214[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-01.json")
#embed "../../audits/2026-h2-supervision/cases/S-01.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file215[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-02.json")
#embed "../../audits/2026-h2-supervision/cases/S-02.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file216[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-03.json")
#embed "../../audits/2026-h2-supervision/cases/S-03.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file217[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-04.json")
#embed "../../audits/2026-h2-supervision/cases/S-04.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file218[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-05.json")
#embed "../../audits/2026-h2-supervision/cases/S-05.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file219[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-06.json")
#embed "../../audits/2026-h2-supervision/cases/S-06.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file220[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-07.json")
#embed "../../audits/2026-h2-supervision/cases/S-07.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file221[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-08.json")
#embed "../../audits/2026-h2-supervision/cases/S-08.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file222[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-09.json")
#embed "../../audits/2026-h2-supervision/cases/S-09.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file223[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-10.json")
#embed "../../audits/2026-h2-supervision/cases/S-10.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file224[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-11.json")
#embed "../../audits/2026-h2-supervision/cases/S-11.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file225[] = {
#if __has_embed("../../audits/2026-h2-supervision/cases/S-12.json")
#embed "../../audits/2026-h2-supervision/cases/S-12.json" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file226[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-01.qa-lead.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-01.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file227[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-01.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-01.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file228[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-02.qa-lead.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-02.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file229[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-03.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-03.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file230[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-04.qa-lead.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-04.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file231[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-05.qa-lead.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-05.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file232[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-05.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-05.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file233[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-06.tm-duty-north.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-06.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file234[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-07.tm-cp-west.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-07.tm-cp-west.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file235[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-08.qa-lead.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-08.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file236[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-09.qa-lead.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-09.qa-lead.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file237[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-10.tm-duty-north.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-10.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file238[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-11.tm-duty-north.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-11.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file239[] = {
#if __has_embed("../../audits/2026-h2-supervision/journals/S-12.tm-duty-north.jsonl")
#embed "../../audits/2026-h2-supervision/journals/S-12.tm-duty-north.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file240[] = {
#if __has_embed("../../audits/2026-h2-supervision/round.yaml")
#embed "../../audits/2026-h2-supervision/round.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file241[] = {
#if __has_embed("../../audits/actions.jsonl")
#embed "../../audits/actions.jsonl" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file242[] = {
#if __has_embed("../../audits/checkpoints.txt")
#embed "../../audits/checkpoints.txt" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file243[] = {
#if __has_embed("../../audits/example-answers.yaml")
#embed "../../audits/example-answers.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file244[] = {
#if __has_embed("../../checklists/case-file.yaml")
#embed "../../checklists/case-file.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file245[] = {
#if __has_embed("../../checklists/child-protection-plan.yaml")
#embed "../../checklists/child-protection-plan.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file246[] = {
#if __has_embed("../../checklists/childrens-involvement.yaml")
#embed "../../checklists/childrens-involvement.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file247[] = {
#if __has_embed("../../checklists/contact-and-referral.yaml")
#embed "../../checklists/contact-and-referral.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file248[] = {
#if __has_embed("../../checklists/core-assessment.yaml")
#embed "../../checklists/core-assessment.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file249[] = {
#if __has_embed("../../checklists/core-groups.yaml")
#embed "../../checklists/core-groups.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file250[] = {
#if __has_embed("../../checklists/data-quality.yaml")
#embed "../../checklists/data-quality.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file251[] = {
#if __has_embed("../../checklists/earlier/README.md")
#embed "../../checklists/earlier/README.md" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file252[] = {
#if __has_embed("../../checklists/earlier/case-file-1.yaml")
#embed "../../checklists/earlier/case-file-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file253[] = {
#if __has_embed("../../checklists/earlier/child-protection-plan-1.yaml")
#embed "../../checklists/earlier/child-protection-plan-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file254[] = {
#if __has_embed("../../checklists/earlier/core-assessment-1.yaml")
#embed "../../checklists/earlier/core-assessment-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file255[] = {
#if __has_embed("../../checklists/earlier/data-quality-1.yaml")
#embed "../../checklists/earlier/data-quality-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file256[] = {
#if __has_embed("../../checklists/earlier/inspection-readiness-1.yaml")
#embed "../../checklists/earlier/inspection-readiness-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file257[] = {
#if __has_embed("../../checklists/earlier/strategy-discussions-1.yaml")
#embed "../../checklists/earlier/strategy-discussions-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file258[] = {
#if __has_embed("../../checklists/earlier/supervision-file-1.yaml")
#embed "../../checklists/earlier/supervision-file-1.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file259[] = {
#if __has_embed("../../checklists/initial-assessment-and-cin-plan.yaml")
#embed "../../checklists/initial-assessment-and-cin-plan.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file260[] = {
#if __has_embed("../../checklists/inspection-readiness.yaml")
#embed "../../checklists/inspection-readiness.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file261[] = {
#if __has_embed("../../checklists/looked-after.yaml")
#embed "../../checklists/looked-after.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file262[] = {
#if __has_embed("../../checklists/multi-agency.yaml")
#embed "../../checklists/multi-agency.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file263[] = {
#if __has_embed("../../checklists/section-47-enquiry.yaml")
#embed "../../checklists/section-47-enquiry.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file264[] = {
#if __has_embed("../../checklists/standards.yaml")
#embed "../../checklists/standards.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file265[] = {
#if __has_embed("../../checklists/strategy-discussions.yaml")
#embed "../../checklists/strategy-discussions.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file266[] = {
#if __has_embed("../../checklists/supervision-file.yaml")
#embed "../../checklists/supervision-file.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file267[] = {
#if __has_embed("../../checklists/timescales.yaml")
#embed "../../checklists/timescales.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file268[] = {
#if __has_embed("../../mappings/annex-a.yaml")
#embed "../../mappings/annex-a.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file269[] = {
#if __has_embed("../../mappings/cin-tables.yaml")
#embed "../../mappings/cin-tables.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file270[] = {
#if __has_embed("../../mappings/csc-api.yaml")
#embed "../../mappings/csc-api.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file271[] = {
#if __has_embed("../../mappings/ssd.yaml")
#embed "../../mappings/ssd.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const unsigned char file272[] = {
#if __has_embed("../../mappings/ssda903.yaml")
#embed "../../mappings/ssda903.yaml" suffix(, 0) if_empty(0)
#else
#warning "this file is gone: swift run generate-reference makes the table again"
0
#endif
};

static const CShippedFile table[] = {
  {"audits/2025-h2-case-file/cases/C-A01.json", file0, sizeof file0 - 1},
  {"audits/2025-h2-case-file/cases/C-A02.json", file1, sizeof file1 - 1},
  {"audits/2025-h2-case-file/cases/C-A03.json", file2, sizeof file2 - 1},
  {"audits/2025-h2-case-file/cases/C-A04.json", file3, sizeof file3 - 1},
  {"audits/2025-h2-case-file/cases/C-A05.json", file4, sizeof file4 - 1},
  {"audits/2025-h2-case-file/cases/C-A06.json", file5, sizeof file5 - 1},
  {"audits/2025-h2-case-file/cases/C-A07.json", file6, sizeof file6 - 1},
  {"audits/2025-h2-case-file/cases/C-A08.json", file7, sizeof file7 - 1},
  {"audits/2025-h2-case-file/cases/C-B01.json", file8, sizeof file8 - 1},
  {"audits/2025-h2-case-file/cases/C-B02.json", file9, sizeof file9 - 1},
  {"audits/2025-h2-case-file/cases/C-B03.json", file10, sizeof file10 - 1},
  {"audits/2025-h2-case-file/cases/C-B04.json", file11, sizeof file11 - 1},
  {"audits/2025-h2-case-file/cases/C-B05.json", file12, sizeof file12 - 1},
  {"audits/2025-h2-case-file/cases/C-B06.json", file13, sizeof file13 - 1},
  {"audits/2025-h2-case-file/cases/C-B07.json", file14, sizeof file14 - 1},
  {"audits/2025-h2-case-file/cases/C-B08.json", file15, sizeof file15 - 1},
  {"audits/2025-h2-case-file/cases/C-B09.json", file16, sizeof file16 - 1},
  {"audits/2025-h2-case-file/cases/C-B10.json", file17, sizeof file17 - 1},
  {"audits/2025-h2-case-file/cases/C-B11.json", file18, sizeof file18 - 1},
  {"audits/2025-h2-case-file/cases/C-B12.json", file19, sizeof file19 - 1},
  {"audits/2025-h2-case-file/cases/C-B13.json", file20, sizeof file20 - 1},
  {"audits/2025-h2-case-file/cases/C-B14.json", file21, sizeof file21 - 1},
  {"audits/2025-h2-case-file/cases/C-B15.json", file22, sizeof file22 - 1},
  {"audits/2025-h2-case-file/cases/C-B16.json", file23, sizeof file23 - 1},
  {"audits/2025-h2-case-file/journals/C-A01.tm-cp-west.jsonl", file24, sizeof file24 - 1},
  {"audits/2025-h2-case-file/journals/C-A02.qa-officer.jsonl", file25, sizeof file25 - 1},
  {"audits/2025-h2-case-file/journals/C-A02.tm-cp-east.jsonl", file26, sizeof file26 - 1},
  {"audits/2025-h2-case-file/journals/C-A03.tm-duty-south.jsonl", file27, sizeof file27 - 1},
  {"audits/2025-h2-case-file/journals/C-A04.adviser.jsonl", file28, sizeof file28 - 1},
  {"audits/2025-h2-case-file/journals/C-A05.qa-officer.jsonl", file29, sizeof file29 - 1},
  {"audits/2025-h2-case-file/journals/C-A05.tm-early-help.jsonl", file30, sizeof file30 - 1},
  {"audits/2025-h2-case-file/journals/C-A06.tm-cp-west.jsonl", file31, sizeof file31 - 1},
  {"audits/2025-h2-case-file/journals/C-A07.tm-duty-north.jsonl", file32, sizeof file32 - 1},
  {"audits/2025-h2-case-file/journals/C-A08.tm-cp-west.jsonl", file33, sizeof file33 - 1},
  {"audits/2025-h2-case-file/journals/C-B01.tm-cp-west.jsonl", file34, sizeof file34 - 1},
  {"audits/2025-h2-case-file/journals/C-B02.tm-duty-north.jsonl", file35, sizeof file35 - 1},
  {"audits/2025-h2-case-file/journals/C-B03.qa-lead.jsonl", file36, sizeof file36 - 1},
  {"audits/2025-h2-case-file/journals/C-B03.tm-early-help.jsonl", file37, sizeof file37 - 1},
  {"audits/2025-h2-case-file/journals/C-B04.tm-cp-east.jsonl", file38, sizeof file38 - 1},
  {"audits/2025-h2-case-file/journals/C-B05.tm-early-help.jsonl", file39, sizeof file39 - 1},
  {"audits/2025-h2-case-file/journals/C-B06.adviser.jsonl", file40, sizeof file40 - 1},
  {"audits/2025-h2-case-file/journals/C-B07.tm-duty-south.jsonl", file41, sizeof file41 - 1},
  {"audits/2025-h2-case-file/journals/C-B08.qa-officer.jsonl", file42, sizeof file42 - 1},
  {"audits/2025-h2-case-file/journals/C-B08.tm-duty-north.jsonl", file43, sizeof file43 - 1},
  {"audits/2025-h2-case-file/journals/C-B09.tm-duty-south.jsonl", file44, sizeof file44 - 1},
  {"audits/2025-h2-case-file/journals/C-B10.tm-duty-north.jsonl", file45, sizeof file45 - 1},
  {"audits/2025-h2-case-file/journals/C-B11.tm-duty-south.jsonl", file46, sizeof file46 - 1},
  {"audits/2025-h2-case-file/journals/C-B12.qa-lead.jsonl", file47, sizeof file47 - 1},
  {"audits/2025-h2-case-file/journals/C-B12.tm-cp-east.jsonl", file48, sizeof file48 - 1},
  {"audits/2025-h2-case-file/journals/C-B13.tm-duty-south.jsonl", file49, sizeof file49 - 1},
  {"audits/2025-h2-case-file/journals/C-B14.adviser.jsonl", file50, sizeof file50 - 1},
  {"audits/2025-h2-case-file/journals/C-B15.qa-lead.jsonl", file51, sizeof file51 - 1},
  {"audits/2025-h2-case-file/journals/C-B15.tm-cp-east.jsonl", file52, sizeof file52 - 1},
  {"audits/2025-h2-case-file/journals/C-B16.tm-early-help.jsonl", file53, sizeof file53 - 1},
  {"audits/2025-h2-case-file/round.yaml", file54, sizeof file54 - 1},
  {"audits/2026-h1-case-file/cases/C-A01.json", file55, sizeof file55 - 1},
  {"audits/2026-h1-case-file/cases/C-A02.json", file56, sizeof file56 - 1},
  {"audits/2026-h1-case-file/cases/C-A03.json", file57, sizeof file57 - 1},
  {"audits/2026-h1-case-file/cases/C-A04.json", file58, sizeof file58 - 1},
  {"audits/2026-h1-case-file/cases/C-A05.json", file59, sizeof file59 - 1},
  {"audits/2026-h1-case-file/cases/C-A06.json", file60, sizeof file60 - 1},
  {"audits/2026-h1-case-file/cases/C-A07.json", file61, sizeof file61 - 1},
  {"audits/2026-h1-case-file/cases/C-A08.json", file62, sizeof file62 - 1},
  {"audits/2026-h1-case-file/cases/C-D01.json", file63, sizeof file63 - 1},
  {"audits/2026-h1-case-file/cases/C-D02.json", file64, sizeof file64 - 1},
  {"audits/2026-h1-case-file/cases/C-D03.json", file65, sizeof file65 - 1},
  {"audits/2026-h1-case-file/cases/C-D04.json", file66, sizeof file66 - 1},
  {"audits/2026-h1-case-file/cases/C-D05.json", file67, sizeof file67 - 1},
  {"audits/2026-h1-case-file/cases/C-D06.json", file68, sizeof file68 - 1},
  {"audits/2026-h1-case-file/cases/C-D07.json", file69, sizeof file69 - 1},
  {"audits/2026-h1-case-file/cases/C-D08.json", file70, sizeof file70 - 1},
  {"audits/2026-h1-case-file/cases/C-D09.json", file71, sizeof file71 - 1},
  {"audits/2026-h1-case-file/cases/C-D10.json", file72, sizeof file72 - 1},
  {"audits/2026-h1-case-file/cases/C-D11.json", file73, sizeof file73 - 1},
  {"audits/2026-h1-case-file/cases/C-D12.json", file74, sizeof file74 - 1},
  {"audits/2026-h1-case-file/cases/C-D13.json", file75, sizeof file75 - 1},
  {"audits/2026-h1-case-file/cases/C-D14.json", file76, sizeof file76 - 1},
  {"audits/2026-h1-case-file/cases/C-D15.json", file77, sizeof file77 - 1},
  {"audits/2026-h1-case-file/cases/C-D16.json", file78, sizeof file78 - 1},
  {"audits/2026-h1-case-file/journals/C-A01.qa-lead.jsonl", file79, sizeof file79 - 1},
  {"audits/2026-h1-case-file/journals/C-A01.tm-cp-west.jsonl", file80, sizeof file80 - 1},
  {"audits/2026-h1-case-file/journals/C-A02.tm-cp-east.jsonl", file81, sizeof file81 - 1},
  {"audits/2026-h1-case-file/journals/C-A03.tm-duty-south.jsonl", file82, sizeof file82 - 1},
  {"audits/2026-h1-case-file/journals/C-A04.tm-cp-west.jsonl", file83, sizeof file83 - 1},
  {"audits/2026-h1-case-file/journals/C-A05.adviser.jsonl", file84, sizeof file84 - 1},
  {"audits/2026-h1-case-file/journals/C-A06.tm-cp-west.jsonl", file85, sizeof file85 - 1},
  {"audits/2026-h1-case-file/journals/C-A07.adviser.jsonl", file86, sizeof file86 - 1},
  {"audits/2026-h1-case-file/journals/C-A07.qa-lead.jsonl", file87, sizeof file87 - 1},
  {"audits/2026-h1-case-file/journals/C-A08.tm-duty-south.jsonl", file88, sizeof file88 - 1},
  {"audits/2026-h1-case-file/journals/C-D01.tm-duty-south.jsonl", file89, sizeof file89 - 1},
  {"audits/2026-h1-case-file/journals/C-D02.tm-duty-north.jsonl", file90, sizeof file90 - 1},
  {"audits/2026-h1-case-file/journals/C-D03.qa-lead.jsonl", file91, sizeof file91 - 1},
  {"audits/2026-h1-case-file/journals/C-D03.tm-cp-west.jsonl", file92, sizeof file92 - 1},
  {"audits/2026-h1-case-file/journals/C-D04.adviser.jsonl", file93, sizeof file93 - 1},
  {"audits/2026-h1-case-file/journals/C-D05.tm-early-help.jsonl", file94, sizeof file94 - 1},
  {"audits/2026-h1-case-file/journals/C-D06.qa-officer.jsonl", file95, sizeof file95 - 1},
  {"audits/2026-h1-case-file/journals/C-D07.tm-duty-south.jsonl", file96, sizeof file96 - 1},
  {"audits/2026-h1-case-file/journals/C-D08.qa-officer.jsonl", file97, sizeof file97 - 1},
  {"audits/2026-h1-case-file/journals/C-D08.tm-early-help.jsonl", file98, sizeof file98 - 1},
  {"audits/2026-h1-case-file/journals/C-D09.tm-cp-east.jsonl", file99, sizeof file99 - 1},
  {"audits/2026-h1-case-file/journals/C-D10.tm-cp-east.jsonl", file100, sizeof file100 - 1},
  {"audits/2026-h1-case-file/journals/C-D11.qa-officer.jsonl", file101, sizeof file101 - 1},
  {"audits/2026-h1-case-file/journals/C-D11.tm-early-help.jsonl", file102, sizeof file102 - 1},
  {"audits/2026-h1-case-file/journals/C-D12.tm-early-help.jsonl", file103, sizeof file103 - 1},
  {"audits/2026-h1-case-file/journals/C-D13.tm-cp-east.jsonl", file104, sizeof file104 - 1},
  {"audits/2026-h1-case-file/journals/C-D14.qa-lead.jsonl", file105, sizeof file105 - 1},
  {"audits/2026-h1-case-file/journals/C-D14.tm-duty-north.jsonl", file106, sizeof file106 - 1},
  {"audits/2026-h1-case-file/journals/C-D15.tm-duty-north.jsonl", file107, sizeof file107 - 1},
  {"audits/2026-h1-case-file/round.yaml", file108, sizeof file108 - 1},
  {"audits/2026-h2-core-groups/cases/C-G01.json", file109, sizeof file109 - 1},
  {"audits/2026-h2-core-groups/cases/C-G02.json", file110, sizeof file110 - 1},
  {"audits/2026-h2-core-groups/cases/C-G03.json", file111, sizeof file111 - 1},
  {"audits/2026-h2-core-groups/cases/C-G04.json", file112, sizeof file112 - 1},
  {"audits/2026-h2-core-groups/cases/C-G05.json", file113, sizeof file113 - 1},
  {"audits/2026-h2-core-groups/cases/C-G06.json", file114, sizeof file114 - 1},
  {"audits/2026-h2-core-groups/cases/C-G07.json", file115, sizeof file115 - 1},
  {"audits/2026-h2-core-groups/cases/C-G08.json", file116, sizeof file116 - 1},
  {"audits/2026-h2-core-groups/cases/C-G09.json", file117, sizeof file117 - 1},
  {"audits/2026-h2-core-groups/cases/C-G10.json", file118, sizeof file118 - 1},
  {"audits/2026-h2-core-groups/cases/C-G11.json", file119, sizeof file119 - 1},
  {"audits/2026-h2-core-groups/cases/C-G12.json", file120, sizeof file120 - 1},
  {"audits/2026-h2-core-groups/journals/C-G01.qa-lead.jsonl", file121, sizeof file121 - 1},
  {"audits/2026-h2-core-groups/journals/C-G01.tm-early-help.jsonl", file122, sizeof file122 - 1},
  {"audits/2026-h2-core-groups/journals/C-G02.tm-cp-west.jsonl", file123, sizeof file123 - 1},
  {"audits/2026-h2-core-groups/journals/C-G03.tm-early-help.jsonl", file124, sizeof file124 - 1},
  {"audits/2026-h2-core-groups/journals/C-G04.qa-lead.jsonl", file125, sizeof file125 - 1},
  {"audits/2026-h2-core-groups/journals/C-G05.qa-lead.jsonl", file126, sizeof file126 - 1},
  {"audits/2026-h2-core-groups/journals/C-G06.tm-duty-south.jsonl", file127, sizeof file127 - 1},
  {"audits/2026-h2-core-groups/journals/C-G07.qa-officer.jsonl", file128, sizeof file128 - 1},
  {"audits/2026-h2-core-groups/journals/C-G08.qa-lead.jsonl", file129, sizeof file129 - 1},
  {"audits/2026-h2-core-groups/journals/C-G09.qa-lead.jsonl", file130, sizeof file130 - 1},
  {"audits/2026-h2-core-groups/journals/C-G09.qa-officer.jsonl", file131, sizeof file131 - 1},
  {"audits/2026-h2-core-groups/journals/C-G10.tm-cp-west.jsonl", file132, sizeof file132 - 1},
  {"audits/2026-h2-core-groups/journals/C-G11.tm-cp-east.jsonl", file133, sizeof file133 - 1},
  {"audits/2026-h2-core-groups/journals/C-G12.tm-cp-east.jsonl", file134, sizeof file134 - 1},
  {"audits/2026-h2-core-groups/round.yaml", file135, sizeof file135 - 1},
  {"audits/2026-h2-involvement/cases/C-D01.json", file136, sizeof file136 - 1},
  {"audits/2026-h2-involvement/cases/C-D02.json", file137, sizeof file137 - 1},
  {"audits/2026-h2-involvement/cases/C-D03.json", file138, sizeof file138 - 1},
  {"audits/2026-h2-involvement/cases/C-D04.json", file139, sizeof file139 - 1},
  {"audits/2026-h2-involvement/cases/C-D05.json", file140, sizeof file140 - 1},
  {"audits/2026-h2-involvement/cases/C-D06.json", file141, sizeof file141 - 1},
  {"audits/2026-h2-involvement/cases/C-D07.json", file142, sizeof file142 - 1},
  {"audits/2026-h2-involvement/cases/C-D08.json", file143, sizeof file143 - 1},
  {"audits/2026-h2-involvement/cases/C-D09.json", file144, sizeof file144 - 1},
  {"audits/2026-h2-involvement/cases/C-D10.json", file145, sizeof file145 - 1},
  {"audits/2026-h2-involvement/cases/C-D11.json", file146, sizeof file146 - 1},
  {"audits/2026-h2-involvement/cases/C-D12.json", file147, sizeof file147 - 1},
  {"audits/2026-h2-involvement/journals/C-D01.qa-officer.jsonl", file148, sizeof file148 - 1},
  {"audits/2026-h2-involvement/journals/C-D02.qa-lead.jsonl", file149, sizeof file149 - 1},
  {"audits/2026-h2-involvement/journals/C-D02.qa-officer.jsonl", file150, sizeof file150 - 1},
  {"audits/2026-h2-involvement/journals/C-D03.qa-lead.jsonl", file151, sizeof file151 - 1},
  {"audits/2026-h2-involvement/journals/C-D04.tm-cp-east.jsonl", file152, sizeof file152 - 1},
  {"audits/2026-h2-involvement/journals/C-D05.qa-officer.jsonl", file153, sizeof file153 - 1},
  {"audits/2026-h2-involvement/journals/C-D06.tm-early-help.jsonl", file154, sizeof file154 - 1},
  {"audits/2026-h2-involvement/journals/C-D07.qa-lead.jsonl", file155, sizeof file155 - 1},
  {"audits/2026-h2-involvement/journals/C-D08.tm-early-help.jsonl", file156, sizeof file156 - 1},
  {"audits/2026-h2-involvement/journals/C-D09.tm-cp-east.jsonl", file157, sizeof file157 - 1},
  {"audits/2026-h2-involvement/journals/C-D10.tm-cp-east.jsonl", file158, sizeof file158 - 1},
  {"audits/2026-h2-involvement/journals/C-D11.tm-cp-west.jsonl", file159, sizeof file159 - 1},
  {"audits/2026-h2-involvement/journals/C-D12.tm-duty-south.jsonl", file160, sizeof file160 - 1},
  {"audits/2026-h2-involvement/round.yaml", file161, sizeof file161 - 1},
  {"audits/2026-h2-plans/cases/C-G01.json", file162, sizeof file162 - 1},
  {"audits/2026-h2-plans/cases/C-G02.json", file163, sizeof file163 - 1},
  {"audits/2026-h2-plans/cases/C-G03.json", file164, sizeof file164 - 1},
  {"audits/2026-h2-plans/cases/C-G04.json", file165, sizeof file165 - 1},
  {"audits/2026-h2-plans/cases/C-G05.json", file166, sizeof file166 - 1},
  {"audits/2026-h2-plans/cases/C-G06.json", file167, sizeof file167 - 1},
  {"audits/2026-h2-plans/cases/C-G07.json", file168, sizeof file168 - 1},
  {"audits/2026-h2-plans/cases/C-G08.json", file169, sizeof file169 - 1},
  {"audits/2026-h2-plans/cases/C-G09.json", file170, sizeof file170 - 1},
  {"audits/2026-h2-plans/cases/C-G10.json", file171, sizeof file171 - 1},
  {"audits/2026-h2-plans/cases/C-G11.json", file172, sizeof file172 - 1},
  {"audits/2026-h2-plans/cases/C-G12.json", file173, sizeof file173 - 1},
  {"audits/2026-h2-plans/journals/C-G01.tm-cp-east.jsonl", file174, sizeof file174 - 1},
  {"audits/2026-h2-plans/journals/C-G02.qa-officer.jsonl", file175, sizeof file175 - 1},
  {"audits/2026-h2-plans/journals/C-G03.qa-lead.jsonl", file176, sizeof file176 - 1},
  {"audits/2026-h2-plans/journals/C-G04.qa-lead.jsonl", file177, sizeof file177 - 1},
  {"audits/2026-h2-plans/journals/C-G05.tm-cp-east.jsonl", file178, sizeof file178 - 1},
  {"audits/2026-h2-plans/journals/C-G06.qa-officer.jsonl", file179, sizeof file179 - 1},
  {"audits/2026-h2-plans/journals/C-G07.tm-early-help.jsonl", file180, sizeof file180 - 1},
  {"audits/2026-h2-plans/journals/C-G08.qa-lead.jsonl", file181, sizeof file181 - 1},
  {"audits/2026-h2-plans/journals/C-G08.tm-cp-east.jsonl", file182, sizeof file182 - 1},
  {"audits/2026-h2-plans/journals/C-G09.tm-duty-south.jsonl", file183, sizeof file183 - 1},
  {"audits/2026-h2-plans/journals/C-G10.qa-lead.jsonl", file184, sizeof file184 - 1},
  {"audits/2026-h2-plans/journals/C-G11.tm-early-help.jsonl", file185, sizeof file185 - 1},
  {"audits/2026-h2-plans/journals/C-G12.tm-cp-east.jsonl", file186, sizeof file186 - 1},
  {"audits/2026-h2-plans/round.yaml", file187, sizeof file187 - 1},
  {"audits/2026-h2-strategy/cases/C-G01.json", file188, sizeof file188 - 1},
  {"audits/2026-h2-strategy/cases/C-G02.json", file189, sizeof file189 - 1},
  {"audits/2026-h2-strategy/cases/C-G03.json", file190, sizeof file190 - 1},
  {"audits/2026-h2-strategy/cases/C-G04.json", file191, sizeof file191 - 1},
  {"audits/2026-h2-strategy/cases/C-G05.json", file192, sizeof file192 - 1},
  {"audits/2026-h2-strategy/cases/C-G06.json", file193, sizeof file193 - 1},
  {"audits/2026-h2-strategy/cases/C-G07.json", file194, sizeof file194 - 1},
  {"audits/2026-h2-strategy/cases/C-G08.json", file195, sizeof file195 - 1},
  {"audits/2026-h2-strategy/cases/C-G09.json", file196, sizeof file196 - 1},
  {"audits/2026-h2-strategy/cases/C-G10.json", file197, sizeof file197 - 1},
  {"audits/2026-h2-strategy/cases/C-G11.json", file198, sizeof file198 - 1},
  {"audits/2026-h2-strategy/cases/C-G12.json", file199, sizeof file199 - 1},
  {"audits/2026-h2-strategy/journals/C-G01.tm-early-help.jsonl", file200, sizeof file200 - 1},
  {"audits/2026-h2-strategy/journals/C-G02.tm-duty-south.jsonl", file201, sizeof file201 - 1},
  {"audits/2026-h2-strategy/journals/C-G03.qa-officer.jsonl", file202, sizeof file202 - 1},
  {"audits/2026-h2-strategy/journals/C-G04.qa-officer.jsonl", file203, sizeof file203 - 1},
  {"audits/2026-h2-strategy/journals/C-G05.tm-cp-east.jsonl", file204, sizeof file204 - 1},
  {"audits/2026-h2-strategy/journals/C-G06.tm-cp-west.jsonl", file205, sizeof file205 - 1},
  {"audits/2026-h2-strategy/journals/C-G07.qa-lead.jsonl", file206, sizeof file206 - 1},
  {"audits/2026-h2-strategy/journals/C-G07.tm-duty-south.jsonl", file207, sizeof file207 - 1},
  {"audits/2026-h2-strategy/journals/C-G08.qa-lead.jsonl", file208, sizeof file208 - 1},
  {"audits/2026-h2-strategy/journals/C-G09.tm-early-help.jsonl", file209, sizeof file209 - 1},
  {"audits/2026-h2-strategy/journals/C-G10.tm-cp-east.jsonl", file210, sizeof file210 - 1},
  {"audits/2026-h2-strategy/journals/C-G11.qa-lead.jsonl", file211, sizeof file211 - 1},
  {"audits/2026-h2-strategy/journals/C-G12.tm-early-help.jsonl", file212, sizeof file212 - 1},
  {"audits/2026-h2-strategy/round.yaml", file213, sizeof file213 - 1},
  {"audits/2026-h2-supervision/cases/S-01.json", file214, sizeof file214 - 1},
  {"audits/2026-h2-supervision/cases/S-02.json", file215, sizeof file215 - 1},
  {"audits/2026-h2-supervision/cases/S-03.json", file216, sizeof file216 - 1},
  {"audits/2026-h2-supervision/cases/S-04.json", file217, sizeof file217 - 1},
  {"audits/2026-h2-supervision/cases/S-05.json", file218, sizeof file218 - 1},
  {"audits/2026-h2-supervision/cases/S-06.json", file219, sizeof file219 - 1},
  {"audits/2026-h2-supervision/cases/S-07.json", file220, sizeof file220 - 1},
  {"audits/2026-h2-supervision/cases/S-08.json", file221, sizeof file221 - 1},
  {"audits/2026-h2-supervision/cases/S-09.json", file222, sizeof file222 - 1},
  {"audits/2026-h2-supervision/cases/S-10.json", file223, sizeof file223 - 1},
  {"audits/2026-h2-supervision/cases/S-11.json", file224, sizeof file224 - 1},
  {"audits/2026-h2-supervision/cases/S-12.json", file225, sizeof file225 - 1},
  {"audits/2026-h2-supervision/journals/S-01.qa-lead.jsonl", file226, sizeof file226 - 1},
  {"audits/2026-h2-supervision/journals/S-01.tm-cp-west.jsonl", file227, sizeof file227 - 1},
  {"audits/2026-h2-supervision/journals/S-02.qa-lead.jsonl", file228, sizeof file228 - 1},
  {"audits/2026-h2-supervision/journals/S-03.tm-cp-west.jsonl", file229, sizeof file229 - 1},
  {"audits/2026-h2-supervision/journals/S-04.qa-lead.jsonl", file230, sizeof file230 - 1},
  {"audits/2026-h2-supervision/journals/S-05.qa-lead.jsonl", file231, sizeof file231 - 1},
  {"audits/2026-h2-supervision/journals/S-05.tm-cp-west.jsonl", file232, sizeof file232 - 1},
  {"audits/2026-h2-supervision/journals/S-06.tm-duty-north.jsonl", file233, sizeof file233 - 1},
  {"audits/2026-h2-supervision/journals/S-07.tm-cp-west.jsonl", file234, sizeof file234 - 1},
  {"audits/2026-h2-supervision/journals/S-08.qa-lead.jsonl", file235, sizeof file235 - 1},
  {"audits/2026-h2-supervision/journals/S-09.qa-lead.jsonl", file236, sizeof file236 - 1},
  {"audits/2026-h2-supervision/journals/S-10.tm-duty-north.jsonl", file237, sizeof file237 - 1},
  {"audits/2026-h2-supervision/journals/S-11.tm-duty-north.jsonl", file238, sizeof file238 - 1},
  {"audits/2026-h2-supervision/journals/S-12.tm-duty-north.jsonl", file239, sizeof file239 - 1},
  {"audits/2026-h2-supervision/round.yaml", file240, sizeof file240 - 1},
  {"audits/actions.jsonl", file241, sizeof file241 - 1},
  {"audits/checkpoints.txt", file242, sizeof file242 - 1},
  {"audits/example-answers.yaml", file243, sizeof file243 - 1},
  {"checklists/case-file.yaml", file244, sizeof file244 - 1},
  {"checklists/child-protection-plan.yaml", file245, sizeof file245 - 1},
  {"checklists/childrens-involvement.yaml", file246, sizeof file246 - 1},
  {"checklists/contact-and-referral.yaml", file247, sizeof file247 - 1},
  {"checklists/core-assessment.yaml", file248, sizeof file248 - 1},
  {"checklists/core-groups.yaml", file249, sizeof file249 - 1},
  {"checklists/data-quality.yaml", file250, sizeof file250 - 1},
  {"checklists/earlier/README.md", file251, sizeof file251 - 1},
  {"checklists/earlier/case-file-1.yaml", file252, sizeof file252 - 1},
  {"checklists/earlier/child-protection-plan-1.yaml", file253, sizeof file253 - 1},
  {"checklists/earlier/core-assessment-1.yaml", file254, sizeof file254 - 1},
  {"checklists/earlier/data-quality-1.yaml", file255, sizeof file255 - 1},
  {"checklists/earlier/inspection-readiness-1.yaml", file256, sizeof file256 - 1},
  {"checklists/earlier/strategy-discussions-1.yaml", file257, sizeof file257 - 1},
  {"checklists/earlier/supervision-file-1.yaml", file258, sizeof file258 - 1},
  {"checklists/initial-assessment-and-cin-plan.yaml", file259, sizeof file259 - 1},
  {"checklists/inspection-readiness.yaml", file260, sizeof file260 - 1},
  {"checklists/looked-after.yaml", file261, sizeof file261 - 1},
  {"checklists/multi-agency.yaml", file262, sizeof file262 - 1},
  {"checklists/section-47-enquiry.yaml", file263, sizeof file263 - 1},
  {"checklists/standards.yaml", file264, sizeof file264 - 1},
  {"checklists/strategy-discussions.yaml", file265, sizeof file265 - 1},
  {"checklists/supervision-file.yaml", file266, sizeof file266 - 1},
  {"checklists/timescales.yaml", file267, sizeof file267 - 1},
  {"mappings/annex-a.yaml", file268, sizeof file268 - 1},
  {"mappings/cin-tables.yaml", file269, sizeof file269 - 1},
  {"mappings/csc-api.yaml", file270, sizeof file270 - 1},
  {"mappings/ssd.yaml", file271, sizeof file271 - 1},
  {"mappings/ssda903.yaml", file272, sizeof file272 - 1},
};

const CShippedFile *shipped_files(size_t *count) {
  *count = sizeof table / sizeof table[0];
  return table;
}
