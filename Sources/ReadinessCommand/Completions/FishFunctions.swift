/// The part of the script for fish that is the same for every program.
struct FishFunctions {
  /// The name of the program, after which the functions are called.
  let program: String

  /// The functions.
  var text: String {
    [header, operands, conditions, lists].joined(separator: "\n")
  }

  private var header: String {
    """
    # Completions of \(program) for fish. To see how they are loaded: \(program) completions --help

    """
  }

  private var operands: String {
    #"""
    # Prints the words before the cursor that are neither options nor their values, the command first.
    function __\#(program)_operands
        set -l words (commandline -opc)
        set -e words[1]
        set -l operands
        set -l is_value no
        set -l only_operands no
        for word in $words
            if test $is_value = yes
                set is_value no
            else if test $only_operands = no; and test "$word" = --
                set only_operands yes
            else if test $only_operands = no; and string match -q -- '-?*' $word
                __\#(program)_takes_value "$operands[1] $word"; and set is_value yes
            else
                set -a operands $word
            end
        end
        printf '%s\n' $operands
    end

    """#
  }

  private var conditions: String {
    #"""
    # Whether exactly these operands stand before the cursor.
    function __\#(program)_at
        set -l operands (__\#(program)_operands)
        test "$operands" = "$argv"
    end

    # Whether the operands before the cursor begin with these.
    function __\#(program)_after
        set -l operands (__\#(program)_operands)
        set -l count (count $argv)
        test "$operands[1..$count]" = "$argv"
    end

    """#
  }

  private var lists: String {
    #"""
    # Prints those words, each with its meaning after a tab, that a list with commas does not hold yet.
    function __\#(program)_list
        set -l list (string replace -r -- '^--[^=]*=' '' (commandline -ct))
        set -l before (string replace -r -- '[^,]*$' '' "$list")
        for line in $argv
            set -l word (string replace -r -- '\t.*' '' $line)
            contains -- $word (string split , -- $before); or echo -- $before$line
        end
    end

    """#
  }
}
