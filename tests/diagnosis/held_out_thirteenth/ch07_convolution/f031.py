# /// variant
# exercise = "Pooling"
# mistakes = ["backward writes the gradients of overlapping windows over each other instead of adding them.", "The gradient goes to the place of the smallest value of each window (argmin) instead of the largest."]
# ///
class Pooling:
    def __init__(self, pool_h, pool_w, stride=1, pad=0):
        self.pool_h = pool_h
        self.pool_w = pool_w
        self.stride = stride

    def forward(self, x):
        N, C, H, W = x.shape
        s = self.stride
        OH = (H - self.pool_h) // s + 1
        OW = (W - self.pool_w) // s + 1
        self.x = x
        out = np.zeros((N, C, OH, OW))
        for i in range(OH):
            for j in range(OW):
                window = x[:, :, i * s:i * s + self.pool_h, j * s:j * s + self.pool_w]
                out[:, :, i, j] = window.max(axis=(2, 3))
        return out

    def backward(self, dout):
        dx = np.zeros_like(self.x)
        N, C, OH, OW = dout.shape
        for n in range(N):
            for c in range(C):
                for i in range(OH):
                    for j in range(OW):
                        y, x = i * self.stride, j * self.stride
                        w = self.x[n, c, y:y + self.pool_h, x:x + self.pool_w]
                        a, b = np.unravel_index(np.argmin(w), w.shape)
                        dx[n, c, y + a, x + b] = dout[n, c, i, j]
        return dx
