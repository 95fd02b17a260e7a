/// Which characters differ by case only: the simple folding (C and S) of CaseFolding.txt, Unicode 17.0.
enum CaseFoldingTable {
  /// The name of the entry in which every other character folds to the one after it.
  static let alternating = "pairs"

  /// The characters that fold, by how far away lies what they fold to, in hexadecimal.
  static let table = RangeTable(
    """
    pairs: 100-12E 132-136 139-147 14A-176 179-17D 182-184 187 18B 191 198 1A0-1A4 1A7 1AC 1AF 1B3-1B5 \
      1B8 1BC 1C5 1C8 1CB-1DB 1DE-1EE 1F2-1F4 1F8-21E 222-232 23B 241 246-24E 370-372 376 3C2 3D8-3EE \
      3F7 3FA 460-480 48A-4BE 4C1-4CD 4D0-52E 1C89 1E00-1E94 1EA0-1EFE 2183 2C60 2C67-2C6B 2C72 2C75 \
      2C80-2CE2 2CEB-2CED 2CF2 A640-A66C A680-A69A A722-A72E A732-A76E A779-A77B A77E-A786 A78B \
      A790-A792 A796-A7A8 A7B4-A7C2 A7C7-A7C9 A7CC-A7DA A7F5 FB05
    -A54F: A7AB
    -A54B: A7AC
    -A544: A7AA A7AE
    -A543: A7C5
    -A541: A7AD
    -A52A: A7B1
    -A528: A78D
    -A515: A7B2
    -A512: A7B0
    -97D0: AB70-ABBF
    -8A38: A7C6
    -8A04: A77D
    -2A3F: 2C7E-2C7F
    -2A1F: 2C6F
    -2A1E: 2C70
    -2A1C: 2C6D
    -29FD: 2C6E
    -29F7: 2C62
    -29E7: 2C64
    -20BF: 212A
    -2046: 212B
    -1D5D: 2126
    -1C05: 1FBE
    -184E: 1C80
    -184D: 1C81
    -1844: 1C82
    -1843: 1C85
    -1842: 1C83-1C84
    -183C: 1C86
    -1824: 1C87
    -EE6: 2C63
    -BC0: 1C90-1CBA 1CBD-1CBF
    -10C: 17F
    -C3: 243
    -A3: 23D
    -82: 220 3FD-3FF
    -80: 1FF8-1FF9
    -7E: 1FFA-1FFB
    -79: 178
    -70: 1FEA-1FEB
    -64: 1FDA-1FDB
    -61: 1F6
    -56: 1FC8-1FCB
    -4A: 1FBA-1FBB
    -40: 3F5
    -3C: 3F4
    -3A: 1E9B
    -38: 1F7
    -36: 3F0
    -30: 3F1 A7C4
    -1E: 3D0
    -19: 3D1
    -16: 3D6
    -F: 3D5
    -8: 13F8-13FD 1F08-1F0F 1F18-1F1D 1F28-1F2F 1F38-1F3F 1F48-1F4D 1F59 1F5B 1F5D 1F5F 1F68-1F6F \
      1FB8-1FB9 1FD8-1FD9 1FE8-1FE9
    -7: 3F9 1FEC
    +2: 1C4 1C7 1CA 1F1
    +8: 3CF 1F80-1F87 1F90-1F97 1FA0-1FA7
    +9: 1FB3 1FC3 1FF3
    +F: 4C0
    +10: 2160-216F
    +1A: 24B6-24CF
    +1B: 16EA0-16EB8
    +1C: 2132
    +20: 41-5A C0-D6 D8-DE 391-3A1 3A3-3AB 410-42F FF21-FF3A 10D50-10D65 118A0-118BF 16E40-16E5F
    +22: 1E900-1E921
    +25: 388-38A
    +26: 386
    +27: 10570-1057A 1057C-1058A 1058C-10592 10594-10595
    +28: 10400-10427 104B0-104D3
    +30: 531-556 2C00-2C2F
    +3F: 38E-38F
    +40: 38C 10C80-10CB2
    +45: 244
    +47: 245
    +4F: 18E
    +50: 400-40F
    +74: 345 37F
    +CA: 18F
    +CB: 190
    +CD: 189-18A 193
    +CE: 186
    +CF: 194
    +D1: 197
    +D2: 181
    +D3: 196 19C
    +D5: 19D
    +D6: 19F
    +D9: 1B1-1B2
    +DA: 1A6 1A9 1AE
    +DB: 1B7
    +307: B5
    +3A0: A7B3
    +1C33: 3B0
    +1C43: 390
    +1C60: 10A0-10C5 10C7 10CD
    +1DBF: DF
    +2A28: 23E
    +2A2B: 23A
    +89C3: 1C88
    +A567: 264
    +A641: 19B
    """
  )
}
