# /// variant
# exercise = "tangent_line"
# mistakes = ["The line function uses the point x of tangency instead of its own argument t, so it is constant.", "The offset lacks the slope times x, being f(x) alone."]
# ///
def tangent_line(f, x):
    기울기 = numerical_diff(f, x)
    절편 = f(x)
    def line(t):
        return 기울기 * x + 절편
    return line
